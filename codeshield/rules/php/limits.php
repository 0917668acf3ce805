<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function is_mail(string $value): bool
{
    // ruleid: php-regex-backtracks
    if (preg_match('/^([a-z0-9]+)+@example$/', $value)) {
        return true;
    }
    // ok: php-regex-backtracks
    return preg_match('/^[a-z0-9]+@example$/', $value) === 1;
}

function search(array $lines): array
{
    // ok: php-regex-from-request
    preg_grep('/' . preg_quote($_GET['text'], '/') . '/', $lines);
    // ruleid: php-regex-from-request
    return preg_grep('/' . $_GET['pattern'] . '/', $lines);
}

function page(Request $request)
{
    $size = (int) $request->input('size');
    // ruleid: php-size-from-request
    Item::query()->paginate($size);
    // ok: php-size-from-request
    return Item::query()->paginate(min($size, 100));
}

function unpack_body(): string
{
    // ok: php-unpacked-without-limit
    gzdecode(file_get_contents('php://input'), 1000000);
    // ruleid: php-unpacked-without-limit
    return gzdecode(file_get_contents('php://input'));
}

function preview(): string
{
    $url = $_GET['url'];
    // ok: php-body-read-without-limit
    file_get_contents($url, false, null, 0, 100000);
    // ruleid: php-body-read-without-limit
    return file_get_contents($url);
}

function lock(string $lock): bool
{
    // ruleid: php-check-then-create
    if (!file_exists($lock)) {
        file_put_contents($lock, '1');
    }
    // ok: php-check-then-create
    if (!file_exists($lock)) {
        return false;
    }
    return true;
}

function hit(string $path): int
{
    // ruleid: php-counter-without-lock
    $count = (int) file_get_contents($path);
    file_put_contents($path, $count + 1);
    return $count;
}

function read_count(string $path): int
{
    // ok: php-counter-without-lock
    $count = (int) file_get_contents($path);
    return $count;
}
