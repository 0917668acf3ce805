<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$cart = json_decode($_COOKIE["cart"], true);
