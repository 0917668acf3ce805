<?php
// MATCH:
require_once $a;
// MATCH:
require_once 'b.php';
// MATCH:
require_once(__DIR__ . '/c');
require 'd';
