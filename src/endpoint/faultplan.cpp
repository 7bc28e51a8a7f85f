/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultplan.h"

#include "jsonfields.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr struct {
    QLatin1StringView name;
    Misbehaviour what;
} names[] = {
    { "hangBeforeHeaders"_L1, Misbehaviour::HangBeforeHeaders },
    { "reset"_L1, Misbehaviour::Reset },
    { "closeBeforeAnswer"_L1, Misbehaviour::CloseBeforeAnswer },
    { "garbage"_L1, Misbehaviour::Garbage },
    { "unauthorized"_L1, Misbehaviour::Unauthorized },
    { "emptyError"_L1, Misbehaviour::EmptyError },
    { "unavailable"_L1, Misbehaviour::Unavailable },
    { "htmlPage"_L1, Misbehaviour::HtmlPage },
    { "hugeLength"_L1, Misbehaviour::HugeLength },
    { "hugeBody"_L1, Misbehaviour::HugeBody },
    { "hugeHeader"_L1, Misbehaviour::HugeHeader },
    { "redirect"_L1, Misbehaviour::Redirect },
    { "continueForever"_L1, Misbehaviour::ContinueForever },
    { "tlsAlert"_L1, Misbehaviour::TlsAlert },
    { "deepNesting"_L1, Misbehaviour::DeepNesting },
    { "xmlBomb"_L1, Misbehaviour::XmlBomb },
    { "accessDenied"_L1, Misbehaviour::AccessDenied },
    { "internalError"_L1, Misbehaviour::InternalError },
    { "timedOut"_L1, Misbehaviour::TimedOut },
    { "nothingInTime"_L1, Misbehaviour::NothingInTime },
    { "shellGone"_L1, Misbehaviour::ShellGone },
    { "hangAfterHeaders"_L1, Misbehaviour::HangAfterHeaders },
    { "hangInBody"_L1, Misbehaviour::HangInBody },
    { "drip"_L1, Misbehaviour::Drip },
    { "cutInHeaders"_L1, Misbehaviour::CutInHeaders },
    { "cutInBody"_L1, Misbehaviour::CutInBody },
    { "wrongRelatesTo"_L1, Misbehaviour::WrongRelatesTo },
    { "utf16"_L1, Misbehaviour::Utf16 },
    { "slow"_L1, Misbehaviour::Slow },
    { "clockJump"_L1, Misbehaviour::ClockJump },
    { "flipBit"_L1, Misbehaviour::FlipBit },
    { "truncateSealed"_L1, Misbehaviour::TruncateSealed },
    { "wrongSealedLength"_L1, Misbehaviour::WrongSealedLength },
    { "replaySealed"_L1, Misbehaviour::ReplaySealed },
    { "unsealedAnswer"_L1, Misbehaviour::UnsealedAnswer },
};

std::optional<Misbehaviour> misbehaviourFromString(QStringView text)
{
    for (const auto &entry : names) {
        if (text == entry.name)
            return entry.what;
    }
    return std::nullopt;
}

Result<FaultRule, QString> readFaultRule(const QJsonObject &json)
{
    JsonFields fields(json);
    FaultRule rule;
    const QString on = fields.string("on"_L1, u"any"_s);
    const QString what = fields.string("do"_L1);
    rule.count = fields.integer("count"_L1, -1, -1);
    rule.skip = fields.integer("skip"_L1, 0);
    rule.delay = std::chrono::milliseconds(fields.integer("ms"_L1, 0));
    if (const QString error = fields.error(); !error.isEmpty())
        return Failure{ error };

    rule.on = requestKindFromString(on);
    if (!rule.on && on != "any"_L1)
        return Failure{ u"there is no kind of request named \"%1\""_s.arg(on) };
    const std::optional<Misbehaviour> misbehaviour = misbehaviourFromString(what);
    if (!misbehaviour)
        return Failure{ u"there is no fault named \"%1\""_s.arg(what) };
    rule.what = *misbehaviour;
    return rule;
}

} // namespace

bool keepsEffect(Misbehaviour what)
{
    return what >= Misbehaviour::ShellGone;
}

std::optional<FaultRule> FaultPlan::take(RequestKind kind)
{
    for (FaultRule &rule : m_rules) {
        if (rule.count == 0 || (rule.on && *rule.on != kind))
            continue;
        if (rule.skip > 0) {
            --rule.skip;
            continue;
        }
        if (rule.count > 0)
            --rule.count;
        return rule;
    }
    return std::nullopt;
}

Result<QVector<FaultRule>, QString> readFaultRules(const QJsonArray &json)
{
    QVector<FaultRule> rules;
    for (const auto &value : json) {
        Result<FaultRule, QString> rule = readFaultRule(value.toObject());
        if (!rule)
            return Failure{ rule.error() };
        rules.append(*rule);
    }
    return rules;
}
