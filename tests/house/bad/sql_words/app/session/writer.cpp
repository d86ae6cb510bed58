// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

const auto ask = "SELECT name FROM person";
QSqlQuery query;
