<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

header("Location: " . $_GET["next"]);
exit;
