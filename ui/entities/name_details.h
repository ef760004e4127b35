// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/entity_mentions.h"
#include "model/project/project.h"
#include "ui/place.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QListView;

namespace ui {

class HitsModel;
class NameAnswers;
class NameFields;
class Sliced;

/// All that is known of one name: its fields, and every mention with the words around it.
class NameDetails final : public QWidget
{
    Q_OBJECT

public:
    NameDetails(model::Project &project, const Theme &theme, QWidget *parent = nullptr);
    ~NameDetails() override;

    /// Null: none; `hint` says what to do then.
    void show(model::EntityId id, const QString &hint);
    /// Reads anew what is shown. The mentions that are seen and chosen stay so, as far as they are there.
    void refresh(bool withMentions);
    void setReadOnly(bool readOnly);
    void commit();
    void focusName();
    model::EntityId current() const { return m_id; }
    /// The chosen mentions.
    QList<model::AnnotationId> chosen() const;
    NameFields &fields() { return *m_fields; }
    NameAnswers &answers() { return *m_answers; }
    QListView &mentions() { return *m_list; }

signals:
    void placeChosen(const Place &place);
    void chosenChanged();
    void failed(const model::Error &error);

private:
    void build(const Theme &theme);
    void perform(const model::Edit &edit);
    void readFields();
    void readMentions();
    void readMentionsAnew();
    void read(const std::function<void(const QList<model::analysis::Mention> &, bool isOver)> &then);
    void add(const QList<model::analysis::Mention> &mentions);
    void replaceBy(const QList<model::analysis::Mention> &mentions);
    void showCount(bool isOver);
    model::AnnotationId annotationAt(const QModelIndex &index) const;
    void goTo(const QModelIndex &index);

    model::Project &m_project;
    model::EntityId m_id;
    quint64 m_call = 0; ///< the newest reading wins
    QLabel *m_hint;
    QWidget *m_all;
    NameFields *m_fields;
    NameAnswers *m_answers;
    QLabel *m_count;
    QListView *m_list;
    HitsModel *m_model;
    QList<model::AnnotationId> m_annotations; ///< of the model's hits
    QList<model::analysis::Mention> m_anew;   ///< as far as they are read
    std::unique_ptr<Sliced> m_reading;
};

} // namespace ui
