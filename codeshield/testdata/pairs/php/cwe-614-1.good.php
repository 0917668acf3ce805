<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function rememberLogin(PDO $db, int $userId): void
{
    $token = bin2hex(random_bytes(32));
    $expires = time() + 30 * 24 * 3600;

    $stmt = $db->prepare('INSERT INTO remember_tokens (user_id, token_hash, expires_at) VALUES (?, ?, ?)');
    $stmt->execute([$userId, hash('sha256', $token), $expires]);

    setcookie('remember_token', $token, [
        'expires' => $expires,
        'path' => '/',
        'secure' => true,
        'httponly' => true,
        'samesite' => 'Lax',
    ]);
}
