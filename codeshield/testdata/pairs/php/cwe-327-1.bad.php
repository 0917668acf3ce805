<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function storePassword(PDO $db, string $user, string $password): void {
    $hash = md5($password);
    $db->prepare("INSERT INTO users VALUES (?, ?)")->execute([$user, $hash]);
}
