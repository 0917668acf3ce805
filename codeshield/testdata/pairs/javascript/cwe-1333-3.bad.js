// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const re = new RegExp('^(([a-z])+.)+[A-Z]([a-z])+$');
function check(s) { return re.test(s); }
