<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$pages = ["home" => "pages/home.php", "about" => "pages/about.php"];
include($pages["home"]);
