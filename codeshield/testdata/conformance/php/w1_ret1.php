<?php
// MATCH:
function a() { return 1; }
function b() { return; }
fn() => 2;
