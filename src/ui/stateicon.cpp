/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "stateicon.h"

#include "semanticcolors.h"
#include "tintedicon.h"

using namespace Qt::StringLiterals;

QIcon stateIcon(LiveObject::State state)
{
    switch (state) {
    case LiveObject::State::BeforeOpen:
        return tintedIcon(u"state-before-open"_s, SemanticColors::muted);
    case LiveObject::State::Opening:
        return tintedIcon(u"state-opening"_s, SemanticColors::busy);
    case LiveObject::State::Opened:
        return tintedIcon(u"state-opened"_s, SemanticColors::ok);
    case LiveObject::State::Disconnecting:
        return tintedIcon(u"state-disconnecting"_s, SemanticColors::attention);
    case LiveObject::State::Disconnected:
        return tintedIcon(u"state-disconnected"_s, SemanticColors::attention);
    case LiveObject::State::Connecting:
        return tintedIcon(u"state-connecting"_s, SemanticColors::busy);
    case LiveObject::State::Closing:
        return tintedIcon(u"state-closing"_s, SemanticColors::attention);
    case LiveObject::State::Closed:
        return tintedIcon(u"state-closed"_s, SemanticColors::muted);
    case LiveObject::State::Broken:
        return tintedIcon(u"state-broken"_s, SemanticColors::error);
    }
    Q_UNREACHABLE();
}
