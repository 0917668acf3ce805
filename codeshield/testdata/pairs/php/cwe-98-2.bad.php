<?php

$page = $_GET['page'] ?? 'home';
$lang = $_COOKIE['lang'] ?? 'en';
include __DIR__ . '/lang/' . $lang . '.php';
require_once "pages/{$page}.php";
