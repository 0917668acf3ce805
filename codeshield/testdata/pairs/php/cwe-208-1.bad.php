<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function verifyWebhook(string $payload, string $header, string $key): bool
{
    if (!str_starts_with($header, 'sha256=')) {
        return false;
    }
    $signature = substr($header, 7);
    $expected = hash_hmac('sha256', $payload, $key);
    return $signature === $expected;
}
