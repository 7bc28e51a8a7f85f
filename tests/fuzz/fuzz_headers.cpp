/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include "httpheaders.h"

#include <QSet>

namespace {

const FuzzTarget target("headers", [](const QByteArray &bytes) {
    const QStringList schemes = HttpHeaders::authenticationSchemes(bytes);
    QSet<QString> seen;
    for (const QString &scheme : schemes) {
        require(!scheme.isEmpty() && !seen.contains(scheme.toLower()), "each scheme is named once");
        seen.insert(scheme.toLower());
        require(bytes.toLower().contains(scheme.toLower().toLatin1()), "a scheme stands in the header");
        const QByteArray token = HttpHeaders::challengeToken(bytes, scheme.toLatin1());
        require(token.isEmpty() || bytes.contains(token), "a token stands in the header");
    }
    const QByteArray type = HttpHeaders::mediaType(bytes);
    require(type == type.toLower() && type.size() <= bytes.size(), "a media type is in small letters");
    const QByteArray charset = HttpHeaders::charset(bytes);
    require(charset == charset.toLower() && charset.size() <= bytes.size(), "so is a charset");
});

} // namespace
