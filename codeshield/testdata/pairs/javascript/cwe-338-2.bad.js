// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

exports.newResetCode = () => Math.floor(100000 + Math.random() * 900000).toString();
