# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import logging

logger = logging.getLogger(__name__)


def log_login_attempt(username, success):
    safe = username.replace("\r", "\\r").replace("\n", "\\n")
    logger.info(f"login attempt by {safe}: {'ok' if success else 'failed'}")
