// SPDX-License-Identifier: GPL-3.0-or-later
// WordPress eXtended RSS 1.2: what Tools / Import of WordPress reads.
#include "publish/render.h"

#include <libxml/xmlwriter.h>

#include <array>
#include <memory>
#include <new>

namespace kokemus::publish {
namespace {

const xmlChar* xml(const char* text) { return reinterpret_cast<const xmlChar*>(text); }
const xmlChar* xml(const std::string& text) { return xml(text.c_str()); }

constexpr auto months =
    std::to_array<const char*>({"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"});
constexpr auto weekdays = std::to_array<const char*>({"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"});

/// "Sat, 14 Mar 2026 18:20:00 +0200"
std::string rssTime(const LocalMoment& now) {
    const std::chrono::weekday weekday{std::chrono::sys_days(now.date)};
    const int offset = std::abs(now.utcOffset);
    char text[64];
    std::snprintf(text, sizeof text, "%s, %02u %s %04d %s:00 %c%02d%02d", weekdays[weekday.c_encoding()],
                  static_cast<unsigned>(now.date.day()), months[static_cast<unsigned>(now.date.month()) - 1],
                  static_cast<int>(now.date.year()), formatTimeOfDay(now.minuteOfDay).c_str(),
                  now.utcOffset < 0 ? '-' : '+', offset / 60 % 100, offset % 60);
    return text;
}

/// One document written piece by piece; what libxml2 cannot do for want of memory is an exception.
class Writer {
public:
    Writer() : m_buffer(xmlBufferCreate(), xmlBufferFree) {
        if (!m_buffer) throw std::bad_alloc();
        m_writer = {xmlNewTextWriterMemory(m_buffer.get(), 0), xmlFreeTextWriter};
        if (!m_writer) throw std::bad_alloc();
        must(xmlTextWriterStartDocument(m_writer.get(), nullptr, "UTF-8", nullptr));
    }
    void begin(const char* name) { must(xmlTextWriterStartElement(m_writer.get(), xml(name))); }
    void end() {
        must(xmlTextWriterEndElement(m_writer.get()));
        must(xmlTextWriterWriteRaw(m_writer.get(), xml("\n")));
    }
    void attribute(const char* name, const std::string& value) {
        must(xmlTextWriterWriteAttribute(m_writer.get(), xml(name), xml(value)));
    }
    void element(const char* name, const std::string& text) {
        begin(name);
        must(xmlTextWriterWriteString(m_writer.get(), xml(text)));
        end();
    }
    /// As WordPress writes its texts. "]]>" would end the section, so it is parted between two of them.
    void cdataElement(const char* name, const std::string& text) {
        begin(name);
        cdata(text);
        end();
    }
    void cdata(const std::string& text) {
        std::size_t done = 0;
        for (auto at = text.find("]]>"); at != std::string::npos; at = text.find("]]>", done)) {
            must(xmlTextWriterWriteCDATA(m_writer.get(), xml(text.substr(done, at + 2 - done))));
            done = at + 2;
        }
        must(xmlTextWriterWriteCDATA(m_writer.get(), xml(text.substr(done))));
    }
    std::string take() {
        must(xmlTextWriterEndDocument(m_writer.get()));
        m_writer.reset();
        return {reinterpret_cast<const char*>(xmlBufferContent(m_buffer.get())),
                static_cast<std::size_t>(xmlBufferLength(m_buffer.get()))};
    }

private:
    static void must(int written) {
        if (written < 0) throw std::bad_alloc();
    }
    std::unique_ptr<xmlBuffer, void (*)(xmlBufferPtr)> m_buffer;
    std::unique_ptr<xmlTextWriter, void (*)(xmlTextWriterPtr)> m_writer{nullptr, xmlFreeTextWriter};
};

void writeItem(Writer& out, const Draft& draft) {
    const auto date = formatDate(draft.now.date) + " " + formatTimeOfDay(draft.now.minuteOfDay) + ":00";
    out.begin("item");
    out.cdataElement("title", printable(draft.title));
    out.element("pubDate", rssTime(draft.now));
    out.cdataElement("dc:creator", printable(draft.author));
    out.cdataElement("content:encoded", printable(blocksOf(htmlOf(markdownOf(draft, false)))));
    out.cdataElement("excerpt:encoded", printable(descriptionOf(draft)));
    out.element("wp:post_id", "1");
    out.element("wp:post_date", date);
    // A draft has no time of publishing yet, and WordPress says so with zeros.
    out.element("wp:post_date_gmt", "0000-00-00 00:00:00");
    out.element("wp:comment_status", "closed");
    out.element("wp:ping_status", "closed");
    out.element("wp:post_name", slugOf(draft.title));
    out.element("wp:status", "draft");
    out.element("wp:post_parent", "0");
    out.element("wp:menu_order", "0");
    out.element("wp:post_type", "post");
    out.element("wp:post_password", "");
    out.element("wp:is_sticky", "0");
    for (const auto& tag : draft.tags) {
        out.begin("category");
        out.attribute("domain", "post_tag");
        out.attribute("nicename", slugOf(tag));
        out.cdata(printable(tag));
        out.end();
    }
    out.end();
}

}  // namespace

std::string wxrOf(const Draft& draft) {
    Writer out;
    out.begin("rss");
    out.attribute("version", "2.0");
    out.attribute("xmlns:excerpt", "http://wordpress.org/export/1.2/excerpt/");
    out.attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
    out.attribute("xmlns:wfw", "http://wellformedweb.org/CommentAPI/");
    out.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    out.attribute("xmlns:wp", "http://wordpress.org/export/1.2/");
    out.begin("channel");
    out.element("title", "Kokemus");
    out.element("link", "");
    out.element("description", "");
    out.element("language", std::string(codeOf(draft.language)));
    out.element("wp:wxr_version", "1.2");
    writeItem(out, draft);
    out.end();
    out.end();
    return out.take();
}

}  // namespace kokemus::publish
