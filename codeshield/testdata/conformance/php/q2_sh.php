<?php
// MATCH:
$a = $b ?: $d;
// MATCH:
$a = $b ? $b : $d;
