<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function storePassword(PDO $db, string $user, string $password): void {
    $hash = password_hash($password, PASSWORD_DEFAULT);
    $db->prepare("INSERT INTO users VALUES (?, ?)")->execute([$user, $hash]);
}
