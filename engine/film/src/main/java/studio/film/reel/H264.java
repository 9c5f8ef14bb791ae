package studio.film.reel;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import studio.film.picture.Picture;

/// An H.264 stream in a movie file, encoded by OpenH264 through FFmpeg: 8 bits, 4:2:0, colours of BT.709. One thread
/// and
/// no time stamps of its own, so that the same frames give the same bytes.
final class H264 {
    private static final String ENCODER = "libopenh264";

    private final AVFormatContext file;
    private final AVCodecContext codec;
    private final AVStream stream;
    private final AVPacket packet;
    private final Conform conform;
    private long next;

    private H264(AVFormatContext file, AVCodecContext codec, AVStream stream, Conform conform) {
        this.file = file;
        this.codec = codec;
        this.stream = stream;
        this.conform = conform;
        this.packet = av_packet_alloc();
    }

    static H264 open(Path path, String extension, Format format) throws EncoderException {
        try {
            av_log_set_level(AV_LOG_QUIET);
            AVCodec encoder = avcodec_find_encoder_by_name(ENCODER);
            if (encoder == null) {
                throw EncoderException.missing("it has no H.264 encoder");
            }
            return start(path, extension, format, encoder);
        } catch (LinkageError e) {
            throw EncoderException.missing(String.valueOf(e.getMessage()));
        }
    }

    private static H264 start(Path path, String extension, Format format, AVCodec encoder) throws EncoderException {
        AVFormatContext file = new AVFormatContext(null);
        check(avformat_alloc_output_context2(file, null, container(extension), path.toString()), "no container");
        file.flags(file.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        AVCodecContext codec = avcodec_alloc_context3(encoder);
        Conform conform = new Conform(format.width(), format.height());
        describe(codec, format, conform);
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "rc_mode", "bitrate", 0);
        av_dict_set(options, "coder", "cabac", 0);
        av_dict_set(options, "profile", "high", 0);
        check(avcodec_open2(codec, encoder, options), "the encoder did not start");
        av_dict_free(options);
        AVStream stream = avformat_new_stream(file, null);
        check(avcodec_parameters_from_context(stream.codecpar(), codec), "no stream");
        stream.time_base(codec.time_base());
        stream.avg_frame_rate(codec.framerate());
        AVIOContext out = new AVIOContext(null);
        check(avio_open(out, path.toString(), AVIO_FLAG_WRITE), "the file did not open");
        file.pb(out);
        AVDictionary layout = new AVDictionary(null);
        av_dict_set(layout, "movflags", "+faststart", 0);
        check(avformat_write_header(file, layout), "the file's head was not written");
        av_dict_free(layout);
        return new H264(file, codec, stream, conform);
    }

    private static void describe(AVCodecContext codec, Format format, Conform conform) {
        AVRational frame =
                new AVRational().num(format.rate().seconds()).den(format.rate().frames());
        AVRational rate =
                new AVRational().num(format.rate().frames()).den(format.rate().seconds());
        codec.width(conform.width());
        codec.height(conform.height());
        codec.time_base(frame);
        codec.framerate(rate);
        codec.pix_fmt(AV_PIX_FMT_YUV420P);
        codec.color_range(AVCOL_RANGE_MPEG);
        codec.color_primaries(AVCOL_PRI_BT709);
        codec.color_trc(AVCOL_TRC_BT709);
        codec.colorspace(AVCOL_SPC_BT709);
        codec.bit_rate(format.bitsPerSecond());
        codec.rc_max_rate(format.bitsPerSecond() * 3);
        codec.gop_size((int) Math.ceil(format.rate().framesPerSecond() * 2));
        codec.max_b_frames(0);
        codec.thread_count(1);
        codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT);
    }

    void add(Picture picture) throws EncoderException {
        AVFrame frame = conform.frame(picture);
        frame.pts(next++);
        check(avcodec_send_frame(codec, frame), "a frame was refused");
        drain();
    }

    /// Writes what the encoder still holds and the file's end, and lets everything go.
    void close() throws EncoderException {
        try {
            if (next > 0) {
                check(avcodec_send_frame(codec, null), "the end was refused");
                drain();
            }
            check(av_write_trailer(file), "the file's end was not written");
        } finally {
            avio_closep(file.pb());
            av_packet_free(packet);
            avcodec_free_context(codec);
            avformat_free_context(file);
            conform.close();
        }
    }

    private void drain() throws EncoderException {
        while (true) {
            int code = avcodec_receive_packet(codec, packet);
            if (code == AVERROR_EAGAIN() || code == AVERROR_EOF()) {
                return;
            }
            check(code, "a frame was lost");
            packet.duration(1);
            av_packet_rescale_ts(packet, codec.time_base(), stream.time_base());
            packet.stream_index(stream.index());
            check(av_interleaved_write_frame(file, packet), "the file was not written");
        }
    }

    private static String container(String extension) {
        return switch (extension) {
            case ".mov" -> "mov";
            case ".mkv" -> "matroska";
            default -> "mp4";
        };
    }

    static void check(int code, String what) throws EncoderException {
        if (code < 0) {
            byte[] text = new byte[256];
            av_strerror(code, text, text.length);
            int end = 0;
            while (end < text.length && text[end] != 0) {
                end++;
            }
            throw EncoderException.refused(what + " (" + new String(text, 0, end, StandardCharsets.UTF_8) + ")", code);
        }
    }
}
