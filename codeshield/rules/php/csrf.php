<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

session_start();
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    $stmt = $pdo->prepare('UPDATE users SET mail = ? WHERE id = ?');
    // ruleid: php-post-forgeable
    $stmt->execute([$_POST['mail'], $_SESSION['user_id']]);
}
$list = $pdo->prepare('SELECT name FROM users WHERE id = ?');
// ok: php-post-forgeable
$list->execute([$_SESSION['user_id']]);
