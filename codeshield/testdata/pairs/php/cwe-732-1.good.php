<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function saveExport(string $root, int $customer, string $csv): string
{
    $folder = $root . '/' . $customer;
    if (!is_dir($folder) && !mkdir($folder, 0700, true) && !is_dir($folder)) {
        throw new RuntimeException('cannot create ' . $folder);
    }

    $path = $folder . '/' . date('Ymd-His') . '.csv';
    if (file_put_contents($path, $csv, LOCK_EX) === false) {
        throw new RuntimeException('cannot write ' . $path);
    }
    chmod($path, 0600);
    return $path;
}
