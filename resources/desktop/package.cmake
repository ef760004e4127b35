# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package. CPack makes it from the install rules alone, so that there is one list of what is installed;
# dpkg-shlibdeps names the libraries' packages, whose names differ between releases.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_NAME tagline)
set(CPACK_PACKAGE_VENDOR Tagline)
set(CPACK_PACKAGE_CONTACT "Tagline maintainers <maintainers@tagline.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "annotate news articles by hand")
set(CPACK_PACKAGE_DESCRIPTION
"Tagline is a desktop program for marking the people, places, organizations and
claims in news articles, saying who is the source of a claim, and taking out a
table that R, Python or a spreadsheet can read.
.
Everything is kept at once in one local file, with its whole history; nothing
leaves the computer. The same work can be done by commands, without a display.")
set(CPACK_STRIP_FILES ON)
# Whatever umask the person who builds has.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded by name at run time, so no tool can see that they are needed: the driver always, the Wayland plugin where
# there is no X server. The translations are of Qt's own words, such as those of its buttons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-dejavu-core, fonts-noto-color-emoji")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk") # large, and only for who reads Chinese, Japanese or Korean
include(CPack)
