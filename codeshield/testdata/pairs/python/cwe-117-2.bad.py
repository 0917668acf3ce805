# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import logging

def record_event(user, action):
    logging.warning("user %s did %s" % (user, action))
