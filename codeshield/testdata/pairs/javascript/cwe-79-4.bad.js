// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const renderRow = (user) => '<tr><td>' + user.name + '</td></tr>';

module.exports = renderRow;
