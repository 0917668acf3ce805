<?php
// ruleid: w2-md5loose
if (md5($a) == $b) {}
// ruleid: w2-md5loose
if ($c == md5($d)) {}
if ($c === md5($d)) {}
// ruleid: w2-md5loose
if (hash('md5', $p) == "0") {}
