<?php
// MATCH:
A::b();
// MATCH:
self::c();
// MATCH:
static::d();
// MATCH:
parent::e();
// MATCH:
$f::g();
// MATCH:
H\I::j();
