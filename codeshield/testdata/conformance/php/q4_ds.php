<?php
function a() { if ($x) { foo(); } }
// MATCH:
function b() { if (foo()) { x(); } }
function c() { for (;;) { foo(); } }
// MATCH:
function d() { while (foo()) { } }
// MATCH:
function e() { $x = foo(); }
// MATCH:
function g() { return foo(); }
// MATCH:
function h() { echo foo(); }
function i() { try { foo(); } catch (E $e) {} }
// MATCH:
function j() { foreach (foo() as $x) { y(); } }
