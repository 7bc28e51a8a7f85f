/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the program itself takes on its command line, in a process of its own.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpNamesTheFiles();
    void refusesAnOptionThatItDoesNotHave();

private:
    /// What it printed; it must end by itself.
    QString run(const QStringList &arguments, int exitCode);

    QString m_program;
};

void TestCommandLine::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("a program without a console shows its help in a window");
#endif
    m_program
        = QStandardPaths::findExecutable(u"wsman-explorer"_s, { QCoreApplication::applicationDirPath() });
    QVERIFY(!m_program.isEmpty());
}

QString TestCommandLine::run(const QStringList &arguments, int exitCode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_program, arguments);
    const bool hasEnded = process.waitForFinished();
    if (!hasEnded) {
        process.kill();
        process.waitForFinished();
    }
    const bool isAsExpected
        = hasEnded && process.exitStatus() == QProcess::NormalExit && process.exitCode() == exitCode;
    return isAsExpected ? QString::fromUtf8(process.readAll()) : QString();
}

void TestCommandLine::helpNamesTheFiles()
{
    const QString help = run({ u"--help"_s }, 0);
    QVERIFY2(help.contains("[options] [file...]"_L1), qPrintable(help));
    QVERIFY2(help.contains("--demo"_L1), qPrintable(help));
}

void TestCommandLine::refusesAnOptionThatItDoesNotHave()
{
    const QString said = run({ u"--password=secret"_s }, 1);
    QVERIFY2(said.contains("password"_L1), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
