<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function createResetToken(): string {
    return bin2hex(random_bytes(16));
}
