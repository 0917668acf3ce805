// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const winston = require('winston');

function auditAction(user, action) {
  winston.info('user ' + user + ' did ' + action);
}
