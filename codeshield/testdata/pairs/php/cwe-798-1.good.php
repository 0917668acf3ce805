<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$db = new PDO("mysql:host=localhost;dbname=shop", "app", getenv("DB_PASSWORD"));
