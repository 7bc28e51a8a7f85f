/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "controlchannel.h"
#include "descriptorlimit.h"
#include "stdinreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSslConfiguration>

#include <cstdio>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

void writeLine(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

/// Passwords are part of the configuration, so there is no option for any of it but the name of its file.
QString configFileFromArguments(const QCoreApplication &application)
{
    const QCommandLineOption config(u"config"_s,
        u"Read the configuration from this file instead of the first line of standard input."_s, u"file"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A WS-Management service on the loopback, for the demo and the tests of WSMan Explorer.\n"
        "It is configured and commanded by lines of JSON on standard input, and ends with it."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(config);
    parser.process(application);
    return parser.value(config);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"wsman-endpoint"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WSMAN_EXPLORER_VERSION));
    const QString configFile = configFileFromArguments(application);
    raiseDescriptorLimit();
#ifdef Q_OS_WIN
    // Reads the certificates of the system, which the first connection would have to wait for, TLS or not.
    std::ignore = QSslConfiguration::defaultConfiguration();
#endif

    ControlChannel channel;
    StdinReader input;
    QObject::connect(&channel, &ControlChannel::lineWritten, &channel, writeLine);
    QObject::connect(&channel, &ControlChannel::quitRequested, &application, &QCoreApplication::exit,
        Qt::QueuedConnection);
    QObject::connect(&input, &StdinReader::lineRead, &channel, &ControlChannel::handleLine);
    QObject::connect(&input, &StdinReader::ended, &channel, [&channel] { channel.quit(0); });

    if (!configFile.isEmpty())
        channel.configureFromFile(configFile);
    input.start();
    return QCoreApplication::exec();
}
