/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "operation.h"

#include "xmlreader.h"

namespace Wsman {

void Nothing::readChild(XmlReader &xml)
{
    xml.skip();
}

} // namespace Wsman
