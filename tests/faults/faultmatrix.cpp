/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultmatrix.h"

using namespace Qt::StringLiterals;

QString toString(FaultTransport transport)
{
    switch (transport) {
    case FaultTransport::Http:
        return u"HTTP"_s;
    case FaultTransport::Https:
        return u"HTTPS"_s;
    case FaultTransport::Sealed:
        return u"sealed"_s;
    }
    Q_UNREACHABLE();
}

/// Those that keep a client waiting come first, so that the others are done in the meantime.
const QVector<Fault> &FaultMatrix::faults()
{
    using Effect = Fault::Effect;
    using Needs = Fault::Needs;
    const QString silence = u"did not answer|not confirmed|has ended it"_s;
    const QString ended = u"closed the connection"_s;
    const QString notHttp = u"does not speak HTTP"_s;
    const QString tooLarge = u"larger than"_s;
    const QString spoilt = u"changed, cut off or sent twice"_s;
    static const QVector<Fault> all{
        { u"hang before headers"_s, u"hangBeforeHeaders"_s, silence },
        { u"hang after headers"_s, u"hangAfterHeaders"_s, silence, Needs::Body, Effect::Kept },
        { u"hang in body"_s, u"hangInBody"_s, silence, Needs::Body, Effect::Kept },
        { u"drip a byte a second"_s, u"drip"_s, silence, Needs::Nothing, Effect::Kept },
        { u"100 Continue for ever"_s, u"continueForever"_s, notHttp },
        { u"end without an answer"_s, u"closeBeforeAnswer"_s, ended },
        { u"cut in headers"_s, u"cutInHeaders"_s, ended, Needs::Nothing, Effect::Kept },
        { u"cut in body"_s, u"cutInBody"_s, ended, Needs::Body, Effect::Kept },
        { u"reset"_s, u"reset"_s, ended },
        { u"garbage"_s, u"garbage"_s, notHttp },
        { u"wrong RelatesTo"_s, u"wrongRelatesTo"_s, u"another request"_s, Needs::MessageId, Effect::Kept },
        { u"wrong content type"_s, u"htmlPage"_s, u"web page"_s },
        { u"401"_s, u"unauthorized"_s, u"not accepted|asks who you are"_s },
        { u"500 without body"_s, u"emptyError"_s, u"internal error"_s },
        { u"503"_s, u"unavailable"_s, u"not available"_s },
        { u"redirect"_s, u"redirect"_s, u"another address"_s },
        { u"huge header"_s, u"hugeHeader"_s, tooLarge },
        { u"huge length"_s, u"hugeLength"_s, tooLarge },
        { u"huge body"_s, u"hugeBody"_s, tooLarge },
        { u"deep nesting"_s, u"deepNesting"_s, u"not a WS-Man answer|changed"_s },
        { u"XML bomb"_s, u"xmlBomb"_s, u"not a WS-Man answer|changed"_s },
        { u"clock jump"_s, u"clockJump"_s, QString(), Needs::Nothing, Effect::Harmless },
        { u"TLS alert"_s, u"tlsAlert"_s, ended, Needs::Tls },
        { u"cut in sealed part"_s, u"truncateSealed"_s, spoilt, Needs::Sealing, Effect::Kept },
        { u"flipped bit"_s, u"flipBit"_s, spoilt, Needs::Sealing, Effect::Kept },
        { u"wrong sealed length"_s, u"wrongSealedLength"_s, spoilt, Needs::Sealing, Effect::Kept },
        { u"sealed answer replayed"_s, u"replaySealed"_s, QString(), Needs::Sealing, Effect::Harmless },
        { u"answer not sealed"_s, u"unsealedAnswer"_s, spoilt, Needs::Sealing, Effect::Kept },
    };
    return all;
}

std::optional<FaultMatrix::LeftOut> FaultMatrix::leftOut(
    const FaultOperation &operation, const Fault &fault, FaultTransport transport)
{
    using Needs = Fault::Needs;
    const bool isSealed = transport == FaultTransport::Sealed;
    const bool isLogOn = operation.request == "Authenticate"_L1;
    const QString faultOver = u"%1 over %2"_s.arg(fault.name, toString(transport));
    const QString operationOver = u"%1 over %2"_s.arg(operation.name, toString(transport));
    const QString both = u"%1 of %2"_s.arg(fault.name, operation.name);
    if (fault.needs == Needs::Tls && transport != FaultTransport::Https)
        return LeftOut{ faultOver, u"there is no TLS"_s };
    if (fault.needs == Needs::Sealing && !isSealed)
        return LeftOut{ faultOver, u"nothing is sealed"_s };
    if (isLogOn && !isSealed)
        return LeftOut{ operationOver, u"each request authenticates"_s };
    if (operation.isAnonymous && isSealed)
        return LeftOut{ operationOver, u"nobody authenticates, so nothing is sealed"_s };
    if (isLogOn && fault.needs == Needs::Sealing)
        return LeftOut{ both, u"nothing is sealed yet"_s };
    if (isLogOn && fault.needs == Needs::Body)
        return LeftOut{ both, u"the answer has no body"_s };
    if (fault.needs == Needs::MessageId && (isLogOn || operation.request == "Identify"_L1))
        return LeftOut{ both, u"there is no MessageID to relate to"_s };
    return std::nullopt;
}

bool FaultMatrix::mayPass(const FaultOperation &operation, const Fault &fault)
{
    return operation.isContentWithAnyAnswer || fault.effect == Fault::Effect::Harmless
        || (operation.showsEffect && fault.effect == Fault::Effect::Kept);
}
