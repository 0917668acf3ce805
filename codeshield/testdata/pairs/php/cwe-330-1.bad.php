<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function createResetToken(): string {
    return md5(uniqid(mt_rand(), true));
}
