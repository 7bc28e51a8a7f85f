/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpointprocess.h"
#include "faultcell.h"
#include "ntlmusers.h"

#include <memory>

/// The computers of all cells of one transport, each with the fault of its cell. Owns the process that plays
/// them and the user whom they know.
class FaultComputers {
public:
    explicit FaultComputers(FaultTransport transport);

    /// Why that transport cannot be had here; empty: it can.
    [[nodiscard]] QString missingPart() const;
    /// Answers what went wrong, or an empty string.
    [[nodiscard]] QString start(const std::vector<std::unique_ptr<FaultCell>> &cells);
    [[nodiscard]] Profile profile(const FaultCell &cell) const;
    [[nodiscard]] Credential credential() const;
    /// From now on all goes well. False: it does not.
    [[nodiscard]] bool takeFaultsAway(const std::vector<std::unique_ptr<FaultCell>> &cells);
    /// The number of TCP connections by the names of cells, and how many there are in all.
    [[nodiscard]] QJsonObject openLanes();
    [[nodiscard]] int openLaneCount();

    [[nodiscard]] static QString name(const FaultCell &cell);

private:
    [[nodiscard]] QString user() const;
    [[nodiscard]] QJsonObject listener(const FaultCell &cell) const;

    FaultTransport m_transport;
    NtlmUsers m_ntlmUsers;
    std::unique_ptr<EndpointProcess> m_process;
};
