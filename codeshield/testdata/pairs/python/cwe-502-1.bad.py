# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import pickle


def load_session(data: bytes):
    return pickle.loads(data)
