<?php
// MATCH:
$a->where(1)->get();
// MATCH:
User::where(1)->get();
$a->where(1)->first();
