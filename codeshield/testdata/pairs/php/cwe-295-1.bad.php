<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function fetchInvoices(string $baseUrl, string $token): array
{
    $ch = curl_init($baseUrl . '/invoices');
    curl_setopt_array($ch, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 10,
        CURLOPT_SSL_VERIFYPEER => false,
        CURLOPT_SSL_VERIFYHOST => 0,
        CURLOPT_HTTPHEADER => ['Accept: application/json', 'Authorization: Bearer ' . $token],
    ]);
    $body = curl_exec($ch);
    if ($body === false) {
        throw new RuntimeException(curl_error($ch));
    }
    curl_close($ch);
    return json_decode($body, true, 32, JSON_THROW_ON_ERROR);
}
