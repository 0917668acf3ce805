<?php
// MATCH:
DB::raw("x");
\DB::raw("x");
use Illuminate\Support\Facades\DB;
// MATCH:
DB::raw("$x");
// MATCH:
DB::table('x')->select(DB::raw('y'));
