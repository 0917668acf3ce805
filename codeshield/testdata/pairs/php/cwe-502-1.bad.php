<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$cart = unserialize($_COOKIE["cart"]);
