<?php
// MATCH:
class A { static function b() {} public static function c() {} function d() {} }
