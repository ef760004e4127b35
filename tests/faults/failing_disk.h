// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails when the tests want it to. It stands between a process and the C library: a process that
// links it sets it by these functions; before any other (LD_PRELOAD) it is set by its environment:
//   FAILING_DISK=FOLDER:WAY:NTH:once|always   as failDisk()
//   FAILING_DISK_TOLD=FILE                     is made when something fails
#pragma once

extern "C" {

/// From now on the nth operation on what lies below the folder fails, and all after it where `always`. Ways:
///   "io"       writing, syncing, truncating, unlinking, renaming, opening to write fail with EIO
///   "full"     writing, syncing, truncating, renaming, creating fail with ENOSPC
///   "short"    a write takes half of its bytes only; where `always`, those after it none, for ENOSPC
///   "sync"     only syncing fails with EIO
///   "reading"  reading fails with EIO
///   "locks"    flock() and locking by fcntl() fail with ENOLCK, all of them
///   "flock"    only flock() does, with EOPNOTSUPP
void failDisk(const char *folder, const char *way, long nth, bool always);
/// All is well from now on. Returns how often something failed.
long mendDisk();

/// From now on what changes below the folder is written to the file, in order: a line of words, then the
/// bytes, if any. File numbers are inodes, so that a name can stand for one file after the other.
///   "open INODE NAME"  "write INODE OFFSET LENGTH" + bytes  "truncate INODE SIZE"  "sync INODE"
///   "unlink NAME"  "rename INODE NAME NAME"  "syncfolder"  "note TEXT"
void recordDisk(const char *folder, const char *file);
/// A line of the tests' own among them.
void noteOnDisk(const char *text);
}
