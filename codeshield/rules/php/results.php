<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function load(string $path): array
{
    // ruleid: php-result-used-unchecked
    $text = file_get_contents($path);
    // ruleid: php-json-used-unchecked
    $settings = json_decode($text, true);
    return array_merge(['theme' => 'light'], $settings);
}

function loadChecked(string $path): array
{
    // ok: php-result-used-unchecked
    $text = file_get_contents($path);
    if ($text === false) {
        throw new RuntimeException();
    }
    // ok: php-json-used-unchecked
    $settings = json_decode($text, true, 16, JSON_THROW_ON_ERROR);
    return array_merge(['theme' => 'light'], $settings);
}

function replace(string $temp, string $path): void
{
    // ruleid: php-file-operation-ignored
    rename($temp, $path);
    // ok: php-file-operation-ignored
    if (!rename($temp, $path)) {
        throw new RuntimeException();
    }
}

function mail_of(int $id): string
{
    $user = User::find($id);
    // ruleid: php-lookup-used-unchecked
    return $user->mail;
}

function mail_of_known(int $id): ?string
{
    $user = User::find($id);
    if ($user === null) {
        return null;
    }
    // ok: php-lookup-used-unchecked
    return $user->mail;
}
