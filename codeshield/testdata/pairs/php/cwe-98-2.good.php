<?php

const PAGES = ['home' => 'pages/home.php', 'about' => 'pages/about.php'];
const LANGUAGES = ['en', 'de'];

$lang = in_array($_COOKIE['lang'] ?? '', LANGUAGES, true) ? $_COOKIE['lang'] : 'en';
include __DIR__ . '/lang/' . $lang . '.php';
require_once __DIR__ . '/' . (PAGES[$_GET['page'] ?? 'home'] ?? PAGES['home']);
