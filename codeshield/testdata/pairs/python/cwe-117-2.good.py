# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import logging

def record_event(user, action):
    clean = lambda s: s.replace("\n", "").replace("\r", "")
    logging.warning("user %s did %s" % (clean(user), clean(action)))
