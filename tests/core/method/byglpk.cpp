// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "byglpk.h"

#include <glpk.h>

#include <cmath>
#include <memory>

namespace recentre {

std::optional<std::int64_t> glpkValue(
    const method::Choices &choices, const std::vector<std::int64_t> &values, int budget)
{
    glp_term_out(GLP_OFF);
    const std::unique_ptr<glp_prob, decltype(&glp_delete_prob)> problem(glp_create_prob(), glp_delete_prob);
    glp_set_obj_dir(problem.get(), GLP_MAX);
    const int groups = static_cast<int>(choices.groups());
    const int options = static_cast<int>(values.size());
    glp_add_rows(problem.get(), groups + 1);
    glp_set_row_bnds(problem.get(), groups + 1, GLP_UP, 0, budget);
    glp_add_cols(problem.get(), options);
    for (int g = 0; g < groups; ++g) {
        glp_set_row_bnds(problem.get(), g + 1, GLP_FX, 1, 1);
        for (auto o = choices.begin(static_cast<std::size_t>(g)); o < choices.ends[static_cast<std::size_t>(g)]; ++o) {
            const int column = static_cast<int>(o) + 1;
            glp_set_col_kind(problem.get(), column, GLP_BV);
            glp_set_obj_coef(problem.get(), column, static_cast<double>(values[o]));
            const int rows[] = {0, g + 1, groups + 1};
            const double entries[] = {0, 1, static_cast<double>(choices.minutes[o])};
            glp_set_mat_col(problem.get(), column, choices.minutes[o] > 0 ? 2 : 1, rows, entries);
        }
    }
    glp_iocp settings;
    glp_init_iocp(&settings);
    settings.msg_lev = GLP_MSG_OFF;
    settings.gmi_cuts = settings.mir_cuts = settings.cov_cuts = settings.clq_cuts = GLP_ON;
    settings.tm_lim = 60'000;
    settings.tol_obj = 1e-12;
    // Its presolver aborts the program where it solves all of a problem by itself (5.0); the simplex is as good a
    // start.
    glp_smcp relaxation;
    glp_init_smcp(&relaxation);
    relaxation.msg_lev = GLP_MSG_OFF;
    if (glp_simplex(problem.get(), &relaxation) != 0)
        return std::nullopt;
    if (glp_intopt(problem.get(), &settings) != 0 || glp_mip_status(problem.get()) != GLP_OPT)
        return std::nullopt;
    std::int64_t value = 0;
    for (int column = 1; column <= options; ++column)
        if (std::lround(glp_mip_col_val(problem.get(), column)) == 1)
            value += values[static_cast<std::size_t>(column) - 1];
    return value;
}

} // namespace recentre
