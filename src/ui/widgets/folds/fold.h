// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "ui/widgets/rows_editor.h"

#include <QWidget>

#include <functional>
#include <variant>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace kokemus::ui {

/// One answer of a topic and where an encounter keeps it.
struct FoldAnswer {
    AnswerSpec spec;
    std::function<std::string(const Encounter&)> read;
    std::function<void(Encounter&, const std::string&)> write;
};

/// A list of a topic and where an encounter keeps it.
struct FoldRows {
    RowsSpec spec;
    std::function<Rows(const Encounter&)> read;
    std::function<void(Encounter&, const Rows&)> write;
};

/// What follows from the answers, told in words at once; "" = nothing.
struct FoldNote {
    std::function<QString(const Encounter&)> text;
};

using FoldPart = std::variant<FoldAnswer, FoldRows, FoldNote>;

/// What one fold of the form asks.
struct FoldTopic {
    QString key;  ///< remembers whether this person keeps it open
    QString title;
    std::vector<FoldPart> parts;
};

/// One topic of the form behind its header. The header says how many answers it holds; the controls are made when it
/// is first opened. Writes only what a person changed, so that nothing is rounded or lost by being looked at.
class Fold : public QWidget {
    Q_OBJECT

public:
    Fold(FoldTopic topic, QWidget* parent);

    [[nodiscard]] const QString& key() const { return m_topic.key; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// Asks this instead; what was answered and not written is gone.
    void setTopic(FoldTopic topic);
    void show(const Encounter& encounter);
    void write(Encounter& encounter) const;
    [[nodiscard]] QToolButton* header() const { return m_header; }

signals:
    void changed();  ///< by a person
    void toggled();  ///< opened or closed by a person

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Shown {
        std::size_t part;
        Answer answer;
        RowsEditor* rows = nullptr;
        QLabel* note = nullptr;
        std::string text;  ///< of the answer, as shown
        Rows rowTexts;
    };

    void build();
    void buildPart(std::size_t index, QVBoxLayout& column);
    void showParts();
    void tell();
    void follow();

    FoldTopic m_topic;
    Encounter m_given;
    QToolButton* m_header;
    QWidget* m_content = nullptr;
    std::vector<Shown> m_shown;
    std::string m_currency;
};

}  // namespace kokemus::ui
