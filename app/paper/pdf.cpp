// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf.h"

#include "pages.h"
#include "reportpages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace recentre {

QByteArray pdfOf(const QList<Drawing> &pages)
{
    constexpr int resolution = 1200, pixels = 96; // an inch
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(resolution);
        writer.setTitle(QStringLiteral("Recentre"));
        writer.setCreator(QStringLiteral("Recentre"));
        QPainter painter(&writer);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            painter.resetTransform();
            painter.scale(double(resolution) / pixels, double(resolution) / pixels);
            pages[i].paint(painter);
        }
    }
    return bytes;
}

Result<QByteArray> pdfReport(const PersonFile &file, const Language &language)
{
    const auto parts = partsOf(file, language);
    return parts ? Result<QByteArray>(pdfOf(reportPages(*parts))) : tl::unexpected(parts.error());
}

} // namespace recentre
