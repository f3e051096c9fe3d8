// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"
#include "ui/text.h"
#include "ui/widgets/capture_form.h"
#include "ui/widgets/toast.h"
#include "waiting.h"
#include "widgets_support.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>

namespace kokemus::ui::test {

using namespace std::chrono_literals;
using kokemus::tests::waitUntil;

/// A window on a journal of its own, worked with keys as a person would.
/// The same journal may be opened again and again, as after a restart.
struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    Desk() { open(); }
    ~Desk() { close(); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("journal.kokemus")); }

    void open() {
        JournalPlace place;
        place.path = path();
        place.options.create = true;
        place.clock = [] { return LocalMoment{1'773'496'800'000, 2026y / 3 / 14, 16 * 60, 120, "Europe/Helsinki"}; };
        window = std::make_unique<MainWindow>(place);
        window->show();
        window->activateWindow();
        waitUntil([&] { return window->isActiveWindow(); });
        settle();
    }
    void close() {
        if (window) window->close();
        window.reset();
    }
    /// Until everything asked of the journal is answered and shown.
    void settle() const {
        do {
            waitUntil([&] { return window->threads().isIdle(); });
            QTest::qWait(5);
        } while (!window->threads().isIdle());
    }

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { press(key, modifiers); }
    static void type(const QString& text) { test::type(text); }
    template <class Widget>
    [[nodiscard]] Widget* named(const QString& accessibleName) const {
        for (auto* widget : window->findChildren<Widget*>())
            if (widget->accessibleName() == accessibleName) return widget;
        return nullptr;
    }
    [[nodiscard]] QAbstractItemModel* encounters() const {
        return named<QTableView>(QStringLiteral("Encounters"))->model();
    }
    [[nodiscard]] QAbstractItemModel* brands() const { return named<QTableView>(QStringLiteral("Brands"))->model(); }
    [[nodiscard]] QString toast() const {
        QStringList texts;
        for (const auto* label : window->findChild<Toast*>()->findChildren<QLabel*>()) texts << label->text();
        return texts.join(QLatin1Char(' '));
    }
    /// The form that is shown: for a new encounter, or for a change of one.
    [[nodiscard]] CaptureForm& form() const {
        CaptureForm* shown = nullptr;
        for (auto* form : window->findChildren<CaptureForm*>())
            if (form->isVisible()) shown = form;
        REQUIRE(shown);
        return *shown;
    }
    [[nodiscard]] QString brandField() const {
        return form().findChild<QComboBox*>(QStringLiteral("brandComboBox"))->currentText();
    }

    /// Brand, outcome, feeling, then Ctrl+Enter. The hands stay on the keys.
    void log(const QString& brand, Qt::Key outcome) const {
        type(brand);
        goOnTo("outcomeScaleField");
        key(outcome);
        goOnTo("feelingField");
        type(QStringLiteral("happy"));
        key(Qt::Key_Return);
        key(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    /// Enter from field to field.
    void goOnTo(const char* objectName) const {
        const auto* field = form().findChild<QWidget*>(QLatin1String(objectName));
        for (int i = 0; i < 10 && !field->isAncestorOf(QApplication::focusWidget()); ++i) key(Qt::Key_Return);
        REQUIRE(field->isAncestorOf(QApplication::focusWidget()));
    }
};

}  // namespace kokemus::ui::test
