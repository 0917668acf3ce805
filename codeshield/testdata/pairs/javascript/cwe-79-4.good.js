// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const he = require('he');

const renderRow = (user) => '<tr><td>' + he.encode(user.name) + '</td></tr>';

module.exports = renderRow;
