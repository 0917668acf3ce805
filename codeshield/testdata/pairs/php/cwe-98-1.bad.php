<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

$page = $_GET["page"];
include("pages/" . $page . ".php");
