/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "languagestage.h"
#include "textfit.h"
#include "windowtour.h"

#include <QDialog>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace {

/// Into the folder that WSMAN_EXPLORER_PICTURES names, for people who want to look at a language.
void savePicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("WSMAN_EXPLORER_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace

/// Every text can be read to its end in every language, on a small screen. CMake runs it at several scales.
class TestTextsFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsCut_data();
    void nothingIsCut();
};

void TestTextsFit::initTestCase()
{
    Q_INIT_RESOURCE(resources);
    const QSize screen = QGuiApplication::primaryScreen()->size();
    QVERIFY2(screen == QSize(1024, 640), qPrintable(u"%1 x %2"_s.arg(screen.width()).arg(screen.height())));
}

void TestTextsFit::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("part");
    for (const QString &language : LanguageStage::all()) {
        for (const QByteArray &part : WindowTour::parts())
            QTest::addRow("%s, %s", qPrintable(language), part.constData()) << language << part;
    }
}

void TestTextsFit::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, part);
    const LanguageStage stage(language);
    WindowTour tour;
    QStringList cut;
    int count = 0;
    const bool isShown = tour.show(part, [&](QWidget &window) {
        const QString name = QString::fromLatin1(window.metaObject()->className());
        savePicture(window, u"%1 %2 %3 %4"_s.arg(language, QString::fromLatin1(part)).arg(++count).arg(name));
        for (const QString &text : cutTexts(window))
            cut.append(name + u" "_s + text);
        if (window.size() != window.size().expandedTo(window.minimumSizeHint()))
            cut.append(name + u" is smaller than what is in it"_s);
        const QSize screen = window.screen()->size();
        if (window.width() > screen.width() || window.height() > screen.height())
            cut.append(u"%1 is %2 x %3"_s.arg(name).arg(window.width()).arg(window.height()));
    });
    QVERIFY(isShown);
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QTEST_MAIN(TestTextsFit)
#include "tst_textsfit.moc"
